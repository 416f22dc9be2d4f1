package org.portwright.ui.table;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.graphics.Image;
import org.portwright.porting.Severity;

/** The platform's own icons for problems of a field. */
final class ProblemIcons {

	private ProblemIcons() {
	}

	static Image of(Severity severity) {
		return FieldDecorationRegistry.getDefault().getFieldDecoration(switch (severity) {
		case ERROR -> FieldDecorationRegistry.DEC_ERROR;
		case WARNING -> FieldDecorationRegistry.DEC_WARNING;
		case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
		}).getImage();
	}
}
