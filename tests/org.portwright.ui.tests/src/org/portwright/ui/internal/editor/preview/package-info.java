@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.ui.internal.editor.preview;
