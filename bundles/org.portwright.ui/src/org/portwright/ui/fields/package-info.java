/** Fields of a file on a form: each with its label, its value, its mark, and what is said of it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.ui.fields;
