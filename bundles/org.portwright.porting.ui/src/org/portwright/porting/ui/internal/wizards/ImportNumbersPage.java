package org.portwright.porting.ui.internal.wizards;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.ProfileException;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.wizards.EngagementChoices;
import org.portwright.ui.wizards.EngagementFile;
import org.portwright.ui.wizards.EngagementFileCombo;
import org.portwright.ui.wizards.ScrolledContent;
import org.portwright.ui.wizards.WizardSubject;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.kept.TextSource;
import org.portwright.workspace.orders.ChosenNumbers;
import org.portwright.workspace.resources.reading.Opening;

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
		order = new EngagementFileCombo(control, Messages.ImportNumbersPage_order, orders, subject,
				this::readByProfile);
		var pasted = new PastedNumbers(control, engagements.files().runner());
		numbers = pasted;
		setControl(scrolled.filled());
		pasted.suggestClipboard();
		pasted.setFocus();
		readByProfile();
	}

	/** Which prefixes are not ported is up to the rule profile of the order, which is known once the order is open. */
	private void readByProfile() {
		chosen().ifPresent(file -> engagements.files().open(file, new Opening() {

			@Override
			public void opened(ModelFile open) {
				if (!getControl().isDisposed() && chosen().filter(file::equals).isPresent()) {
					Objects.requireNonNull(numbers).readBy(plan(open));
				}
			}

			@Override
			public void failed(IStatus reason) {
				// That is told when numbers are to come into it.
			}
		}));
	}

	private UkNumberPlan plan(ModelFile open) {
		try {
			return engagements.files().problems().now().profile(open).numberPlan();
		} catch (ProfileException e) {
			// The page with the profile says that there is none.
			return RuleProfiles.usual().numberPlan();
		}
	}

	private Optional<IFile> chosen() {
		return Objects.requireNonNull(order).chosen().flatMap(EngagementFile::file);
	}

	/** The order that takes the numbers. */
	IFile order() {
		return chosen().orElseThrow();
	}

	/** The numbers that are wanted. */
	ChosenNumbers numbers() {
		return Objects.requireNonNull(numbers).chosen();
	}

	/** The file or text that they are from. */
	TextSource source() {
		return Objects.requireNonNull(numbers).source();
	}
}
