/**
 * Mail that is written in the transaction of whatever it tells of, and sent afterwards by
 * one copy or another, however long the mail server makes us wait. Never lost: what
 * cannot be sent stays where the principal sees it.
 */
@ApplicationModule(allowedDependencies = { "account" })
@NullMarked
package dev.plumbline.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
