/** The classes that rules are built from, in this bundle and in others. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.porting.rules;
