package dev.plumbline.account;

/**
 * A page that stands in the navigation of the administration. A module with such a page
 * declares a bean of this type.
 *
 * @param order the smaller, the earlier: start 0, then what modules add, users 800, audit
 * log 900, one's own account 1000
 * @param address within the site, such as {@code /admin/users}
 * @param label key of a message
 * @param least role without which it is not shown
 */
public record AdminPlace(int order, String address, String label, Role least) {

}
