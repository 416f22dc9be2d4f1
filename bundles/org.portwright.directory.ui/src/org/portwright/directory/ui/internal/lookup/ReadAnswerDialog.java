package org.portwright.directory.ui.internal.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.directory.CustomerAnswer;
import org.portwright.directory.operations.TenantAnswer;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.ui.keys.TabKey;
import org.portwright.ui.proposals.SourceNote;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** Reads the Organisation ID and the initial domain out of what a customer answered, while it is pasted or typed. */
final class ReadAnswerDialog extends TenantAnswerDialog {

	private static final int WIDTH = 90;
	private static final int LINES = 8;
	/** An answer is a mail; more than this is something else. */
	private static final int MOST = 100_000;

	private final String pasted;
	private @Nullable Text text;

	/** @param pasted what to begin with; may be empty */
	ReadAnswerDialog(Shell parent, EngagementFiles files, Optional<ModelFile> target, String pasted) {
		super(parent, files, target);
		this.pasted = pasted;
	}

	@Override
	protected String windowTitle() {
		return Messages.ReadAnswer_title;
	}

	@Override
	protected String summary() {
		return Messages.ReadAnswer_message;
	}

	@Override
	void createField(Composite parent) {
		var field = new Text(parent, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(LINES)).applyTo(field);
		TabKey.leadsOutOf(field);
		field.setTextLimit(MOST);
		field.setText(pasted);
		field.addModifyListener(e -> read());
		text = field;
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		Control contents = super.createContents(parent);
		read();
		return contents;
	}

	private void read() {
		String written = Objects.requireNonNull(text).getText();
		CustomerAnswer read = CustomerAnswer.read(written, RuleProfiles.usual().initialDomainSuffixes());
		String remarks = String.join("\n", read.remarks()); //$NON-NLS-1$
		if (read.organisationId().isEmpty() && read.initialDomain().isEmpty()) {
			showNothing(SourceNote.note(written.isBlank() || !remarks.isEmpty() ? remarks : Messages.ReadAnswer_none));
		} else {
			show(answer(read), remarks.isEmpty() ? Messages.ReadAnswer_limits : remarks);
		}
	}

	private static TenantAnswer answer(CustomerAnswer read) {
		Map<EAttribute, String> fields = new HashMap<>();
		read.organisationId().ifPresent(id -> fields.put(Literals.TENANT__ORGANISATION_ID, id));
		return new TenantAnswer(fields, read.initialDomain().map(List::of).orElse(List.of()), Origin.TYPED, ""); //$NON-NLS-1$
	}
}
