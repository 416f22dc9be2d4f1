/** What people can do about problems: mend one or all of a kind, or accept a judgement with a reason. */
@NonNullByDefault
package org.portwright.ui.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
