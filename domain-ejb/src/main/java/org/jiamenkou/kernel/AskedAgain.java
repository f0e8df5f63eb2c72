package org.jiamenkou.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Values that are dear to make, for what is asked again and again. What is new waits in a small round where the next new one
 * may take its place; what is asked again while it waits stays. On policy day every third question names a room nobody named
 * before: those pass through the round and push nothing out. When too many stay all are forgotten, which costs less than
 * keeping an order. Safe for many threads.
 *
 * @param <K> what is asked
 * @param <V> what is given
 */
public final class AskedAgain<K, V> {

    private static final int WAITING = 512;

    private record Made<K, V>(K key, V value) {}

    private final Map<K, V> staying = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<@Nullable Made<K, V>> waiting = new AtomicReferenceArray<>(WAITING);
    private final int most;

    /** Lets at most so many stay. */
    public AskedAgain(int most) {
        this.most = most;
    }

    /** What was made for it, where it is still known; it has now been asked again. */
    public @Nullable V get(K key) {
        V stays = staying.get(key);
        if (stays != null) {
            return stays;
        }
        Made<K, V> made = waiting.get(place(key));
        if (made == null || !made.key.equals(key)) {
            return null;
        }
        if (staying.size() >= most) {
            staying.clear();
        }
        staying.put(made.key, made.value);
        return made.value;
    }

    /** Takes what was made for it, in place of what was made before. */
    public void put(K key, V value) {
        if (staying.computeIfPresent(key, (same, before) -> value) == null) {
            waiting.set(place(key), new Made<>(key, value));
        }
    }

    /** How many are known. */
    public int size() {
        int size = staying.size();
        for (int i = 0; i < WAITING; i++) {
            Made<K, V> made = waiting.get(i);
            size += made == null || staying.containsKey(made.key) ? 0 : 1;
        }
        return size;
    }

    private static int place(Object key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 9 ^ hash >>> 18) & WAITING - 1;
    }
}
