/**
 * Actions on problems, for editors and menus: apply a fix, accept a judgement with a reason, or use the aid of a
 * capability.
 */
@NonNullByDefault
package org.portwright.ui.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
