package org.portwright.ui.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Lets choose a tenant or an order, in a composite of two columns. */
public final class EngagementFileCombo {

	private final Combo combo;
	private List<EngagementFile> files = List.of();

	/**
	 * @param subject what to begin with
	 * @param changed runs after each change
	 */
	public EngagementFileCombo(Composite parent, String label, List<EngagementFile> files, WizardSubject subject,
			Runnable changed) {
		new Label(parent, SWT.NONE).setText(label);
		combo = new Combo(parent, SWT.READ_ONLY);
		show(files, subject);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, event -> changed.run());
	}

	/** Lets choose among others. */
	public void show(List<EngagementFile> others, WizardSubject subject) {
		files = others;
		combo.setItems(files.stream().map(EngagementFile::label).toArray(String[]::new));
		combo.select(EngagementFile.indexOf(files, subject));
	}

	/** What is chosen; empty if there is nothing to choose. */
	public Optional<EngagementFile> chosen() {
		int index = combo.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(files.get(index));
	}
}
