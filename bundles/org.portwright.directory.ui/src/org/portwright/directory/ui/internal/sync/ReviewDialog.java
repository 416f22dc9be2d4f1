package org.portwright.directory.ui.internal.sync;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.portwright.directory.graph.DirectoryWarning;
import org.portwright.directory.review.ReviewSummary;
import org.portwright.directory.review.ReviewTicks;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.Proposal.Kind;

/** Shows what a reading would change in a tenant, before anything is. Nobody waits for the answer. */
final class ReviewDialog extends TitleAreaDialog {

	private static final int WIDTH = 110;

	private final String name;
	private final Proposal proposal;
	private final List<DirectoryWarning> warnings;
	private final Consumer<Choice> apply;
	private final List<ReviewRows> all;
	private final ReviewTicks ticks = new ReviewTicks();

	/**
	 * @param name  what people call the tenant
	 * @param apply takes over what was chosen
	 */
	ReviewDialog(Shell parent, String name, Proposal proposal, List<DirectoryWarning> warnings,
			Consumer<Choice> apply) {
		super(parent);
		this.name = name;
		this.proposal = proposal;
		this.warnings = List.copyOf(warnings);
		this.apply = apply;
		all = List.of(new ReviewRows(Kind.ADDED, proposal.entries(Kind.ADDED)),
				new ReviewRows(Kind.CHANGED, proposal.entries(Kind.CHANGED)),
				new ReviewRows(Kind.GONE, proposal.entries(Kind.GONE)));
		setBlockOnOpen(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite content = DialogContent.of(this, area, SyncHandler.label(), "", 2); //$NON-NLS-1$
		warnings.stream().map(DirectoryWarning::message).forEach(warning -> warn(content, warning));
		if (!proposal.isEmpty()) {
			tables(content);
		}
		DialogContent.title(this, NLS.bind(Messages.Review_title, name));
		say();
		return area;
	}

	private void say() {
		String summary = ReviewSummary.of(proposal, warnings);
		String marked = ticks.marked(proposal.entries(Kind.GONE), chosen());
		setMessage(
				proposal.isEmpty() ? summary
						: summary + '\n' + ticks.inWords(chosen()) + (marked.isEmpty() ? "" : ' ' + marked), //$NON-NLS-1$
				warnings.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
	}

	private List<Entry> chosen() {
		return all.stream().flatMap(ReviewRows::chosen).toList();
	}

	private void warn(Composite content, String warning) {
		var icon = new Label(content, SWT.NONE);
		icon.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		var text = new Label(content, SWT.WRAP);
		text.setText(warning.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
				.applyTo(text);
	}

	/** One of the tables at a time: a folder of tabs of GTK crashes when it is closed with a table in it. */
	private void tables(Composite content) {
		var choice = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(choice);
		RowLayoutFactory.fillDefaults().spacing(12).applyTo(choice);
		var stack = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(stack);
		var layout = new StackLayout();
		stack.setLayout(layout);
		List<String> titles = List.of(Messages.Review_added, Messages.Review_changed, Messages.Review_gone);
		List<String> about = List.of(Messages.Review_aboutAdded, Messages.Review_aboutChanged,
				Messages.Review_aboutGone);
		for (int kind = 0; kind < all.size(); kind++) {
			ReviewRows rows = all.get(kind);
			if (rows.size() > 0) {
				var button = new Button(choice, SWT.RADIO);
				button.setText(NLS.bind(titles.get(kind), "%,d".formatted(rows.entries()))); //$NON-NLS-1$
				Control table = new ReviewTable(stack, rows, about.get(kind), this::ticked).control();
				button.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> {
					layout.topControl = table;
					stack.layout();
					ticks.show(rows.kind());
					ticked();
				}));
				if (layout.topControl == null) {
					layout.topControl = table;
					button.setSelection(true);
					ticks.show(rows.kind());
				}
			}
		}
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		if (proposal.isEmpty()) {
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
		} else {
			createButton(parent, IDialogConstants.OK_ID, Messages.Review_apply, true);
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
			ticked();
		}
	}

	/** What is gone is marked in any case. */
	private void ticked() {
		say();
		getButton(IDialogConstants.OK_ID)
				.setEnabled(!proposal.entries(Kind.GONE).isEmpty() || !ticks.taken(chosen()).isEmpty());
	}

	@Override
	protected void okPressed() {
		List<Entry> taken = ticks.taken(chosen());
		super.okPressed();
		apply.accept(Choice.of(proposal, taken));
	}
}
