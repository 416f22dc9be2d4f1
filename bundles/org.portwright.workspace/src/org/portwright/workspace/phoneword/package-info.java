/**
 * Asks a desk phone what it is, and notes it: who may ask and with which password, and what becomes of the answer.
 */
@NonNullByDefault
package org.portwright.workspace.phoneword;

import org.eclipse.jdt.annotation.NonNullByDefault;
