/**
 * Guides, for those who know whom a guide is for: what they add ({@link GuideSubject}), the menu of such guides for a
 * {@code plugin.xml} ({@link GuideMenu}), how a guide is opened ({@link GuideCommand}), and how a step opens a page
 * ({@link WebPages}).
 */
@NonNullByDefault
package org.portwright.ui.guides;

import org.eclipse.jdt.annotation.NonNullByDefault;
