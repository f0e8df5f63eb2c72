package org.jiamenkou.address;

/** Which names have a text somewhere in them: those with its rarest two neighbouring characters are looked through. */
final class Inside {

    private final NameTable names;
    private final Postings neighbours;

    /** Looks into these names. */
    Inside(NameTable names, Postings neighbours) {
        this.names = names;
        this.neighbours = neighbours;
    }

    /** Offers the names that contain a folded text. */
    void offer(String key, int penalty, Best best) {
        char only = key.charAt(0);
        int from = neighbours.from(only, '\0');
        int to = neighbours.to(only, '\uffff');
        for (int i = 0; i + 1 < key.length(); i++) {
            int first = neighbours.from(key.charAt(i), key.charAt(i + 1));
            int end = neighbours.to(key.charAt(i), key.charAt(i + 1));
            if (end - first < to - from) {
                from = first;
                to = end;
            }
        }
        for (int i = from; i < to; i++) {
            int name = neighbours.name(i);
            if (best.wants(name, penalty) && names.contains(name, key)) {
                best.offer(name, penalty);
            }
        }
    }
}
