package id.imigrasi.corner.kiosk.developer;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Opens the developer's screens where {@code corner.developer} is true. */
@Component
@ConditionalOnBooleanProperty("corner.developer")
class DeveloperScreens implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    RouteConfiguration routes =
        RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry());
    if (!routes.isRouteRegistered(RankingScreen.class)) {
      routes.setAnnotatedRoute(RankingScreen.class);
    }
  }
}
