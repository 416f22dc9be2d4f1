/** What a rule is written with, also one of another bundle. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.porting.rules;
