/** The texts of the rules, by code. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.porting.rules.texts;
