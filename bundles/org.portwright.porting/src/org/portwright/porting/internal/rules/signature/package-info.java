/**
 * Rules about the signature.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules.signature;

import org.eclipse.jdt.annotation.NonNullByDefault;
