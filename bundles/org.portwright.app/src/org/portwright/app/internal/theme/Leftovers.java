package org.portwright.app.internal.theme;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.ui.forms.FormForeground;

/**
 * Takes away what a theme that is over left on the controls of the windows. A style sheet that says nothing of a colour
 * leaves the one that the style sheet before gave: white text stays on what is white now.
 */
@SuppressWarnings("restriction")
final class Leftovers {

	private final IWorkbench workbench;
	private final IThemeEngine engine;

	Leftovers(IWorkbench workbench, IThemeEngine engine) {
		this.workbench = workbench;
		this.engine = engine;
	}

	/** Gives all controls the colours of the system, then those of the theme of now. */
	void clear() {
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			Set<Object> own = new HashSet<>();
			Stream.of(window.getPages()).flatMap(Leftovers::ownEditors).forEach(own::add);
			clear(window.getShell(), own);
			engine.applyStyles(window.getShell(), true);
		}
	}

	/** Our editors make their pages anew, and what is on forms has colours of its own. */
	private static Stream<Object> ownEditors(IWorkbenchPage page) {
		return Stream.of(page.getEditorReferences()).flatMap(Leftovers::widget);
	}

	private static Stream<Object> widget(IEditorReference reference) {
		@Nullable
		IEditorPart editor = reference.getEditor(false);
		return editor instanceof ModelFileEditor ? Stream.ofNullable(editor.getSite().getService(MPart.class))
				.flatMap(part -> Stream.ofNullable(part.getWidget())) : Stream.of();
	}

	private static void clear(Control control, Set<Object> own) {
		if (own.contains(control)) {
			return;
		}
		// A text editor has the colours of its preferences.
		if (!(control instanceof StyledText)) {
			// What has no colour of its own keeps the system's of before on GTK, until it has had another one.
			control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
			control.setForeground(FormForeground.of(control));
			control.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
			control.setBackground(null);
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				clear(child, own);
			}
		}
	}
}
