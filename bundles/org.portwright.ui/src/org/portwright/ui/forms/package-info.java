/** Parts and manners of forms that know nothing of the model: links, labels, hints, columns, colours. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.ui.forms;
