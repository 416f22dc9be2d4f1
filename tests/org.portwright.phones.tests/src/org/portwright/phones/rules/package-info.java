/** Tests of the rules about desk phones. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.phones.rules;
