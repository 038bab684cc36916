package id.imigrasi.corner.content.mqtt;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Collects awaited payloads by key. Waiting goes on as long as something keeps coming, and ends
 * when nothing came for the length of the patience.
 */
final class Inbox {

  private final Lock lock = new ReentrantLock();
  private final Condition arrival = lock.newCondition();
  private final Set<String> awaited = ConcurrentHashMap.newKeySet();
  private final Map<String, byte[]> arrived = new HashMap<>();

  void expect(Collection<String> keys) {
    lock.lock();
    try {
      awaited.addAll(keys);
    } finally {
      lock.unlock();
    }
  }

  /** Takes a payload in, unless nobody waits for it. */
  void offer(String key, byte[] payload) {
    lock.lock();
    try {
      if (awaited.remove(key)) {
        arrived.put(key, payload);
        arrival.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Waits for the keys; what has not come by then is not in the answer. */
  Map<String, byte[]> take(Collection<String> keys, Duration patience) throws InterruptedException {
    lock.lock();
    try {
      while (!arrived.keySet().containsAll(keys)) {
        int before = arrived.size();
        boolean inTime = arrival.await(patience.toNanos(), TimeUnit.NANOSECONDS);
        if (!inTime && arrived.size() == before) {
          break;
        }
      }
      Map<String, byte[]> taken = new HashMap<>();
      for (String key : keys) {
        awaited.remove(key);
        byte[] payload = arrived.remove(key);
        if (payload != null) {
          taken.put(key, payload);
        }
      }
      return taken;
    } finally {
      lock.unlock();
    }
  }
}
