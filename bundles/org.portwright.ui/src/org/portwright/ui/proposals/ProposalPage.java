package org.portwright.ui.proposals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.portwright.ui.wizards.ScrolledContent;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.resources.work.WorkRunner;

/**
 * Asks for a source on a page of a wizard, and shows what it proposes before anything of it is taken. While a conflict
 * is ticked, no button is the default one.
 */
public abstract class ProposalPage extends WizardPage {

	private final WorkRunner runner;
	private Optional<ProposalPanel> panel = Optional.empty();

	/** Makes a page that offers nothing yet. */
	protected ProposalPage(String name, String title, WorkRunner runner) {
		super(name, title, null);
		this.runner = runner;
		setPageComplete(false);
	}

	/** Returns a sentence or two about the proposal, or about the question while there is none. */
	protected abstract String summary();

	/** Returns the headings of the table. */
	protected abstract ProposalHeadings headings();

	/** Adds the fields that ask for the source. */
	protected abstract void createQuestion(Composite parent);

	@Override
	public final void createControl(@Nullable Composite parent) {
		var scrolled = new ScrolledContent(Objects.requireNonNull(parent));
		Composite content = scrolled.content();
		GridLayoutFactory.swtDefaults().applyTo(content);
		createQuestion(content);
		var made = new ProposalPanel(content, runner, Optional.of(headings()));
		panel = Optional.of(made);
		made.onChange(() -> changed(made));
		setControl(scrolled.filled());
		asked();
	}

	/** Begins to read the source, as soon as the page is there. */
	protected abstract void asked();

	/** Offers a proposal instead of the one before, and says something about it or its source. */
	protected final void offer(Proposal offered, List<SourceNote> about) {
		panel.ifPresent(shown -> shown.offer(offered, about));
	}

	private void changed(ProposalPanel shown) {
		setMessage(shown.said(summary()), shown.warns() ? WARNING : NONE);
		setPageComplete(shown.canTake());
		if (shown.takesConflict()) {
			// The wizard makes Finish the default button whenever the page is complete.
			getShell().setDefaultButton(null);
		}
	}

	/** Returns what the user chose. */
	public final Choice choice() {
		return panel.orElseThrow().choice();
	}
}
