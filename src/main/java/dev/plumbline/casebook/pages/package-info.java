/**
 * The casebook as visitors read it: its index, each case, and how far the rules agree.
 */
@NullMarked
package dev.plumbline.casebook.pages;

import org.jspecify.annotations.NullMarked;
