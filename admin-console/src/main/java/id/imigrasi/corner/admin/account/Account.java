package id.imigrasi.corner.admin.account;

import id.imigrasi.corner.content.item.Language;

/**
 * A person who may use the console.
 *
 * @param mustChangePassword whether the password was handed out and has to be replaced first
 * @param language in which the console speaks to this person
 */
public record Account(String name, boolean mustChangePassword, Language language) {}
