package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.content.guide.GuideId;
import java.util.Map;

/** Knows which guides are opened most; each release tells the kiosks. */
public interface DemandSource {

  /** How often guides were opened lately at all kiosks together. */
  Map<GuideId, Integer> openedLately();
}
