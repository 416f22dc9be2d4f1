package org.portwright.workbench.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** A wizard in its window, as its user sees it. */
@SuppressWarnings("nls")
public final class WizardWindow implements AutoCloseable {

	private final WizardDialog dialog;

	public WizardWindow(IWorkbenchWizard wizard, IStructuredSelection selection) {
		wizard.init(PlatformUI.getWorkbench(), selection);
		dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.create();
		dialog.open();
	}

	/** What is read of a control: its text without the mark of its key. */
	private static String label(String text) {
		return text.replace("&", "");
	}

	private List<Control> controls() {
		List<Control> all = new ArrayList<>();
		collect(dialog.getShell(), all);
		return all;
	}

	private static void collect(Composite parent, List<Control> all) {
		for (Control child : parent.getChildren()) {
			all.add(child);
			if (child instanceof Composite composite) {
				collect(composite, all);
			}
		}
	}

	/** The field behind a label. */
	public <C extends Control> C field(String label, Class<C> type) {
		return type.cast(field(label, type::isInstance));
	}

	private Control field(String label, Predicate<Control> isField) {
		List<Control> all = controls();
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i) instanceof Label before && label(before.getText()).startsWith(label)) {
				return all.subList(i, all.size()).stream().filter(isField).findFirst().orElseThrow();
			}
		}
		throw new AssertionError("no field " + label);
	}

	/** Writes into the field behind a label in place of what is there. */
	public void type(String label, String text) {
		switch (field(label, control -> control instanceof Text || control instanceof StyledText)) {
		case Text field -> field.setText(text);
		case StyledText field -> field.setText(text);
		default -> throw new AssertionError(label);
		}
	}

	public Button button(String label) {
		return controls().stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> label(button.getText()).startsWith(label)).findFirst().orElseThrow();
	}

	/** Whether a label says so. */
	public boolean says(String text) {
		return controls().stream().anyMatch(control -> switch (control) {
		case Label label -> label.getText().contains(text);
		case Text message -> message.getText().contains(text);
		default -> false;
		});
	}

	public boolean canFinish() {
		return button("Finish").isEnabled();
	}

	/** Presses <em>Finish</em>; returns when that is done. */
	public void finish() {
		button("Finish").notifyListeners(SWT.Selection, null);
	}

	public boolean isOpen() {
		return dialog.getShell() != null && !dialog.getShell().isDisposed();
	}

	/** The windows of that title. */
	public static Stream<Shell> shells(String title) {
		return Stream.of(PlatformUI.getWorkbench().getDisplay().getShells())
				.filter(shell -> !shell.isDisposed() && shell.getText().equals(title));
	}

	@Override
	public void close() {
		if (isOpen()) {
			dialog.close();
		}
	}
}
