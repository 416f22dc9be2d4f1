package org.portwright.phones.ui.internal.list;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.portwright.phones.operations.ReviewPhones;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.proposals.ProposalDialog;
import org.portwright.ui.proposals.ProposalHeadings;
import org.portwright.ui.proposals.ProposalTaking;
import org.portwright.ui.proposals.SourceNote;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.resources.EngagementFiles;

/** Takes a list of phones into the tenant of an editor. */
final class ImportPhonesDialog extends ProposalDialog implements PhoneListInput.Place {

	private final EngagementFiles files;
	private final ModelFile file;
	private final String text;
	private String summary = Messages.PhoneListInput_message;
	private Optional<PhoneListInput> input = Optional.empty();

	/** @param text the list to begin with; may be empty */
	ImportPhonesDialog(Shell parent, EngagementFiles files, ModelFile file, String text) {
		super(parent, files.runner());
		this.files = files;
		this.file = file;
		this.text = text;
	}

	/** Returns the headings of the table of a list. */
	static ProposalHeadings ofList() {
		return new ProposalHeadings(Messages.PhoneListInput_after, Messages.PhoneListInput_line);
	}

	@Override
	protected String windowTitle() {
		return Messages.ImportPhonesDialog_title;
	}

	@Override
	protected String heading() {
		return windowTitle();
	}

	@Override
	protected String summary() {
		return summary;
	}

	@Override
	protected ProposalHeadings headings() {
		return ofList();
	}

	@Override
	protected boolean hasTable() {
		return true;
	}

	@Override
	protected void createQuestion(Composite parent) {
		var made = new PhoneListInput(parent, files.runner(), this);
		input = Optional.of(made);
		made.compareWith(Optional.of(file));
		if (!text.isEmpty()) {
			made.fill(text);
		}
		made.setFocus();
	}

	@Override
	public void show(Proposal proposal, String about, List<SourceNote> notes) {
		summary = about;
		offer(proposal, notes);
	}

	@Override
	protected void take(Choice choice) {
		input.flatMap(PhoneListInput::reader).ifPresent(
				reader -> new ProposalTaking<>(files, file, reader, ReviewPhones.label(), PhoneListWords::taken)
						.take(choice));
	}
}
