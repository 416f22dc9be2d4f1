package org.portwright.phones.ui.internal.list;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.portwright.phones.operations.ReviewPhones;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.proposals.ProposalHeadings;
import org.portwright.ui.proposals.ProposalPage;
import org.portwright.ui.proposals.SourceNote;
import org.portwright.ui.wizards.EngagementChoices;
import org.portwright.ui.wizards.EngagementFile;
import org.portwright.ui.wizards.EngagementFileCombo;
import org.portwright.ui.wizards.WizardSubject;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.resources.reading.Opening;

/** Asks for a tenant, which need not be open, and for the list of phones that it takes. */
final class ImportPhonesPage extends ProposalPage implements PhoneListInput.Place {

	private static final String NAME = "phones"; //$NON-NLS-1$

	private final EngagementChoices engagements;
	private final List<EngagementFile> tenants;
	private final WizardSubject subject;
	private String summary;
	private @Nullable EngagementFileCombo tenant;
	private @Nullable PhoneListInput input;

	ImportPhonesPage(EngagementChoices engagements, WizardSubject subject) {
		super(NAME, CommandName.of("importPhones"), engagements.files().runner()); //$NON-NLS-1$
		this.engagements = engagements;
		this.tenants = engagements.all(FileKind.TENANT);
		this.subject = subject;
		summary = tenants.isEmpty() ? Messages.ImportPhonesPage_noTenant : Messages.PhoneListInput_message;
		setMessage(summary, tenants.isEmpty() ? INFORMATION : NONE);
	}

	@Override
	protected String summary() {
		return summary;
	}

	@Override
	protected ProposalHeadings headings() {
		return ImportPhonesDialog.ofList();
	}

	@Override
	protected void createQuestion(Composite parent) {
		var line = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		tenant = new EngagementFileCombo(line, Messages.ImportPhonesPage_tenant, tenants, subject, this::asked);
		input = new PhoneListInput(parent, engagements.files().runner(), this);
	}

	@Override
	protected void asked() {
		setErrorMessage(null);
		input().compareWith(Optional.empty());
		input().setFocus();
		chosen().ifPresent(file -> engagements.files().open(file, new Opening() {

			@Override
			public void opened(ModelFile open) {
				if (isStill(file)) {
					input().compareWith(Optional.of(open));
				}
			}

			@Override
			public void failed(IStatus reason) {
				if (isStill(file)) {
					setErrorMessage(reason.getMessage());
				}
			}
		}));
	}

	private boolean isStill(IFile file) {
		return !getControl().isDisposed() && chosen().filter(file::equals).isPresent();
	}

	private Optional<IFile> chosen() {
		return Objects.requireNonNull(tenant).chosen().flatMap(EngagementFile::file);
	}

	@Override
	public void show(Proposal proposal, String about, List<SourceNote> notes) {
		if (!tenants.isEmpty()) {
			summary = about;
			offer(proposal, notes);
		}
	}

	/** Returns the tenant that takes the phones. */
	IFile tenant() {
		return chosen().orElseThrow();
	}

	/** Returns the reader of the proposal that is shown. */
	ReviewPhones reader() {
		return input().reader().orElseThrow();
	}

	private PhoneListInput input() {
		return Objects.requireNonNull(input);
	}
}
