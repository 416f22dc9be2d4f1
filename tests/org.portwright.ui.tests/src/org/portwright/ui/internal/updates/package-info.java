/**
 * Tests of looking for updates; those that need an Eclipse with p2 are in {@code tests/org.portwright.host.tests}.
 */
@NonNullByDefault
package org.portwright.ui.internal.updates;

import org.eclipse.jdt.annotation.NonNullByDefault;
