package org.portwright.phones.ui.internal.list;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.wizards.EngagementChoices;
import org.portwright.ui.wizards.EngagementFile;
import org.portwright.ui.wizards.EngagementFileCombo;
import org.portwright.ui.wizards.ScrolledContent;
import org.portwright.ui.wizards.WizardSubject;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.reading.Opening;

/** Which phones come into which tenant. */
final class ImportPhonesPage extends WizardPage implements ListReview.Place {

	private static final String NAME = "phones"; //$NON-NLS-1$
	private static final int WIDTH = 820;

	private final EngagementChoices engagements;
	private final List<EngagementFile> tenants;
	private final WizardSubject subject;
	private @Nullable EngagementFileCombo tenant;
	private @Nullable ListReview review;

	ImportPhonesPage(EngagementChoices engagements, WizardSubject subject) {
		super(NAME, CommandName.of("importPhones"), null); //$NON-NLS-1$
		this.engagements = engagements;
		this.tenants = engagements.all(FileKind.TENANT);
		this.subject = subject;
		setPageComplete(false);
		setMessage(tenants.isEmpty() ? Messages.ImportPhonesPage_noTenant : Messages.ListReview_message,
				tenants.isEmpty() ? INFORMATION : NONE);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		var scrolled = new ScrolledContent(Objects.requireNonNull(parent));
		Composite control = scrolled.content();
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(control);
		tenant = new EngagementFileCombo(control, Messages.ImportPhonesPage_tenant, tenants, subject, this::compare);
		var list = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(list);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(list);
		var made = new ListReview(list, engagements.files().runner(), this);
		review = made;
		setControl(scrolled.filled());
		made.setFocus();
		compare();
	}

	/** The tenant need not be open: what the list would change of it is known once it is. */
	private void compare() {
		review().compareWithNone();
		chosen().ifPresent(file -> engagements.files().open(file, new Opening() {

			@Override
			public void opened(ModelFile open) {
				if (isStill(file)) {
					review().compareWith(open);
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
	public void tell(String words) {
		setMessage(words);
	}

	@Override
	public void refuse(Optional<String> reason) {
		setErrorMessage(reason.isPresent() ? reason.get() : null);
	}

	@Override
	public void renewed() {
		@Nullable
		ListReview made = review;
		setPageComplete(made != null && made.isTakable());
	}

	/** The tenant that takes the phones. */
	IFile tenant() {
		return chosen().orElseThrow();
	}

	/** The list, and what of it is wanted. */
	ListReview review() {
		return Objects.requireNonNull(review);
	}
}
