package org.jiamenkou.family;

/**
 * A guardian who has signed in and acts: the first parameter of every use case of families.
 *
 * @param code the guardian's code
 * @param phoneMasked the mobile number as it is shown
 * @param session the number of the device the guardian acts from; opens nothing
 */
public record Guardian(String code, String phoneMasked, String session) {}
