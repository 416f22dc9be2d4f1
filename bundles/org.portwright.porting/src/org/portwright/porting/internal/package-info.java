/**
 * What the rule engine needs beside the rules.
 */
@NonNullByDefault
package org.portwright.porting.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
