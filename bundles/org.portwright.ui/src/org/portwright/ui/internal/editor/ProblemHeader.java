package org.portwright.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Form;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;
import org.portwright.ui.internal.saving.UnreadText;

/**
 * The line on top of a page that counts the problems and what is not understood, lists them at a click and leads to
 * each.
 */
final class ProblemHeader {

	/** A menu longer than the window helps nobody; the Problems view lists all. */
	private static final int LISTED = 25;

	private final Form form;
	private final EditedModel edited;
	private final Consumer<String> reveal;
	private final UnaryOperator<String> names;

	/**
	 * @param reveal shows the field of a path
	 * @param names  gives the name of the field of a path
	 */
	ProblemHeader(Form form, EditedModel edited, Consumer<String> reveal, UnaryOperator<String> names) {
		this.form = form;
		this.edited = edited;
		this.reveal = reveal;
		this.names = names;
		form.addMessageHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(this::list));
	}

	/** Counts anew. */
	void refresh() {
		if (form.isDisposed()) {
			return;
		}
		List<Problem> problems = edited.problems();
		List<Problem> due = problems.stream().filter(edited::isDue).toList();
		int needed = problems.size() - due.size();
		int unread = edited.unread().size();
		String text = text(due.size() + unread, needed);
		int type = unread > 0 ? IMessageProvider.ERROR : type(due, needed);
		if (!text.equals(form.getMessage()) || type != form.getMessageType()) {
			form.setMessage(text.isEmpty() ? null : text, type);
		}
	}

	private static String text(int due, int needed) {
		List<String> parts = new ArrayList<>();
		if (due == 1) {
			parts.add(Messages.ProblemHeader_problem);
		} else if (due > 1) {
			parts.add(NLS.bind(Messages.ProblemHeader_problems, due));
		}
		if (needed > 0) {
			parts.add(NLS.bind(Messages.ProblemHeader_needed, needed));
		}
		return String.join(", ", parts); //$NON-NLS-1$
	}

	private static int type(List<Problem> due, int needed) {
		if (due.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
			return IMessageProvider.ERROR;
		}
		if (due.stream().anyMatch(problem -> problem.severity() == Severity.WARNING)) {
			return IMessageProvider.WARNING;
		}
		return due.isEmpty() && needed == 0 ? IMessageProvider.NONE : IMessageProvider.INFORMATION;
	}

	private void list(HyperlinkEvent event) {
		var menu = new DropDown(event.widget instanceof Control link ? link : form);
		for (UnreadText text : edited.unread()) {
			menu.add(NLS.bind(Messages.ProblemHeader_item, text.name(), text.reason()),
					PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK),
					() -> reveal.accept(text.path()));
		}
		List<Problem> problems = new ArrayList<>(edited.problems().stream().filter(edited::isDue).toList());
		edited.problems().stream().filter(problem -> !edited.isDue(problem)).forEach(problems::add);
		for (Problem problem : problems.subList(0, Math.min(problems.size(), LISTED))) {
			menu.add(NLS.bind(Messages.ProblemHeader_item, names.apply(problem.feature()), problem.message()),
					image(problem), () -> reveal.accept(problem.feature()));
		}
		if (problems.size() > LISTED) {
			menu.addNote(NLS.bind(Messages.ProblemHeader_more, problems.size() - LISTED));
		}
		menu.open();
	}

	private Image image(Problem problem) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		if (!edited.isDue(problem) || problem.severity() == Severity.INFO) {
			return images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
		}
		return images.getImage(problem.severity() == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK
				: ISharedImages.IMG_OBJS_WARN_TSK);
	}
}
