/**
 * The pages as a visitor meets them: stories told in a real browser, on the real server.
 * They use the Chromium or Chrome of the machine, and are skipped where there is none.
 */
@NullMarked
package dev.plumbline.browser;

import org.jspecify.annotations.NullMarked;
