package org.jiamenkou.afterschool;

/**
 * A family sends a class off.
 *
 * @param child the code of the child
 * @param classCode the code of the class
 * @param key drawn when the form was built: the same form sent again is the same order
 * @param inLine whether a place in line is wanted when the class is full
 */
public record ClassOrder(String child, String classCode, String key, boolean inLine) {

    /** The key as the engine keeps it: nobody can send the key of another child's form. */
    String engineKey() {
        return "as/" + child + "/" + key;
    }
}
