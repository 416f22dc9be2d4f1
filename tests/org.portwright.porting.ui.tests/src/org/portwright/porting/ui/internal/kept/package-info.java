/** Tests of files and mails that are dropped on an order. */
@NonNullByDefault
package org.portwright.porting.ui.internal.kept;

import org.eclipse.jdt.annotation.NonNullByDefault;
