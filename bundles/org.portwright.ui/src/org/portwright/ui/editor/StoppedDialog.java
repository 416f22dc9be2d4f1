package org.portwright.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.HyperlinkGroup;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.portwright.porting.Problem;
import org.portwright.porting.fields.FieldNames;
import org.portwright.ui.fields.FieldLine;
import org.portwright.ui.fields.Said;
import org.portwright.ui.fields.SaidOfField;
import org.portwright.ui.help.HelpPlace;
import org.portwright.workspace.work.OperationException;

/** Says what was not done, and which problems or fields stand in the way: each leads there. Nobody waits for it. */
final class StoppedDialog extends Dialog {

	private static final int WIDTH = 560;
	private static final int MOST_HEIGHT = 320;
	private static final int MOST_LETTERS = 300;

	private final String message;
	private final OperationException refused;
	private final Consumer<String> reveal;

	/** @param reveal shows the field of a path */
	StoppedDialog(Shell parent, OperationException refused, Consumer<String> reveal) {
		super(parent);
		message = refused.getStatus().getMessage().split("\n", 2)[0]; //$NON-NLS-1$
		this.refused = refused;
		this.reveal = reveal;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		HelpPlace.mark(shell, this);
		Objects.requireNonNull(shell).setText(message.split("\\. ", 2)[0]); //$NON-NLS-1$
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		var told = new Label(area, SWT.WRAP);
		told.setText(message.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(told);
		var scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
		var links = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(links);
		var group = new HyperlinkGroup(links.getDisplay());
		List<Problem> stopping = refused.stopping();
		stopping.forEach(problem -> {
			ImageHyperlink link = add(links, group, problem.feature(), Said.named(
					FieldNames.of(problem.feature(), problem.value()), problem.message()));
			link.setImage(FieldLine.image(SaidOfField.look(problem)));
		});
		if (stopping.isEmpty()) {
			refused.fields().forEach(field -> add(links, group, field, FieldNames.of(field, ""))); //$NON-NLS-1$
		}
		scrolled.setContent(links);
		scrolled.setExpandHorizontal(true);
		Point size = links.computeSize(WIDTH, SWT.DEFAULT);
		links.setSize(size);
		scrolled.addListener(SWT.Resize, resized -> links
				.setSize(links.computeSize(scrolled.getClientArea().width, SWT.DEFAULT)));
		scrolled.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, Math.min(size.y, MOST_HEIGHT)).applyTo(scrolled);
		return area;
	}

	private ImageHyperlink add(Composite parent, HyperlinkGroup group, String field, String text) {
		var link = new ImageHyperlink(parent, SWT.WRAP);
		group.add(link);
		link.setText(Said.shortened(text, MOST_LETTERS));
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> {
			Shell window = getParentShell();
			close();
			// Not every window manager gives the keyboard back at once.
			window.forceActive();
			reveal.accept(field);
		}));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link);
		return link;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
