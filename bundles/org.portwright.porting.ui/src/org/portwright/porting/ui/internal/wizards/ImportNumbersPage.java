package org.portwright.porting.ui.internal.wizards;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.portwright.ui.CommandName;
import org.portwright.ui.wizards.EngagementChoices;
import org.portwright.ui.wizards.EngagementFile;
import org.portwright.ui.wizards.EngagementFileCombo;
import org.portwright.ui.wizards.ScrolledContent;
import org.portwright.ui.wizards.WizardSubject;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.operations.ChosenNumbers;

/** Which numbers come into which order. */
final class ImportNumbersPage extends WizardPage {

	private static final String NAME = "numbers"; //$NON-NLS-1$

	private final EngagementChoices engagements;
	private final List<EngagementFile> orders;
	private final WizardSubject subject;
	private @Nullable EngagementFileCombo order;
	private @Nullable PastedNumbers numbers;

	ImportNumbersPage(EngagementChoices engagements, WizardSubject subject) {
		super(NAME, CommandName.of("importNumbers"), null); //$NON-NLS-1$
		this.engagements = engagements;
		this.orders = engagements.all(FileKind.PORTING);
		this.subject = subject;
		setPageComplete(!orders.isEmpty());
		if (orders.isEmpty()) {
			setMessage(Messages.ImportNumbersPage_noOrder, INFORMATION);
		} else {
			setDescription(Messages.ImportNumbersPage_description);
		}
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		var scrolled = new ScrolledContent(Objects.requireNonNull(parent));
		Composite control = scrolled.content();
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(control);
		order = new EngagementFileCombo(control, Messages.ImportNumbersPage_order, orders, subject, () -> {
			// Any order takes numbers.
		});
		var pasted = new PastedNumbers(control, engagements.files().runner());
		numbers = pasted;
		setControl(scrolled.filled());
		pasted.suggestClipboard();
		pasted.setFocus();
	}

	/** The order that takes the numbers. */
	IFile order() {
		return Objects.requireNonNull(order).chosen().flatMap(EngagementFile::file).orElseThrow();
	}

	/** The numbers that are wanted. */
	ChosenNumbers numbers() {
		return Objects.requireNonNull(numbers).chosen();
	}
}
