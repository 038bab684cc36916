package id.imigrasi.corner.admin.account.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import id.imigrasi.corner.admin.account.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Every screen asks for a login; each view says itself who may open it. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain consoleSecurity(HttpSecurity http) {
    return http.authorizeHttpRequests(
            requests -> requests.requestMatchers("/console.css").permitAll())
        .headers(
            headers ->
                headers
                    .frameOptions(frame -> frame.sameOrigin())
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
        .with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin -> vaadin.loginView(LoginView.class).anyRequest(AuthorizedUrl::authenticated))
        .formLogin(form -> form.failureHandler(SecurityConfiguration::backToTheDoor))
        .build();
  }

  private static void backToTheDoor(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    String query =
        reason instanceof TooManyAttempts tooMany
            ? LoginView.LOCKED + "=" + tooMany.minutes()
            : LoginView.WRONG;
    response.sendRedirect(request.getContextPath() + "/" + LoginView.PATH + "?" + query);
  }
}
