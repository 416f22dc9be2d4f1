package org.portwright.ui.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.Problem;
import org.portwright.porting.QuickFix;
import org.portwright.porting.UnconfirmedValues;
import org.portwright.ui.WindowOperation;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.ConfirmValues;
import org.portwright.workspace.fixes.AcceptProblem;
import org.portwright.workspace.fixes.ApplyFix;
import org.portwright.workspace.fixes.ApplyFixes;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * What can be done about the problems of files that are open in the model, as actions for menus and links. Each is one
 * operation that can be undone. It belongs to the window's thread.
 */
public final class ProblemActions {

	/** What accepting a problem is called. */
	public static final String ACCEPT = Messages.ProblemActions_accept;

	/** What confirming a value is called. */
	public static final String CONFIRM = Messages.ProblemActions_confirm;

	private static final int MOST_IN_MENU = 8;

	private final EngagementFiles engagementFiles;
	private final IShellProvider shell;

	/** @param shell over which a reason is asked for */
	public ProblemActions(EngagementFiles engagementFiles, IShellProvider shell) {
		this.engagementFiles = engagementFiles;
		this.shell = shell;
	}

	/**
	 * What can be done about one problem, the best first: its fixes, all of its kind, to confirm the one value that it
	 * is about or what a capability does about it, to accept it.
	 */
	public List<IAction> of(ModelFile file, Problem problem) {
		List<IAction> actions = new ArrayList<>();
		for (QuickFix fix : problem.fixes()) {
			actions.add(action(NLS.bind(Messages.ProblemActions_fix, fix.label()), () -> fix(file, problem, fix)));
		}
		long kind = ofKind(file, problem.code());
		if (kind > 1 && problem.fix().isPresent()) {
			actions.add(action(NLS.bind(Messages.ProblemActions_fixAll, kind), () -> fixAll(file, problem.code())));
		}
		if (UnconfirmedValues.isOfField(problem)) {
			actions.add(action(CONFIRM, () -> confirm(file, problem)));
		} else {
			ProblemAid.of(problem.code()).forEach(
					aid -> actions.add(action(aid.label(problem.code()).orElseThrow(), () -> aid.act(file))));
		}
		if (problem.judgement()) {
			actions.add(action(ACCEPT, () -> accept(file, problem)));
		}
		return actions;
	}

	/** Fills a menu with what can be done about some problems of a file. */
	public void fill(IMenuManager menu, ModelFile file, List<Problem> problems) {
		problems.stream().filter(problem -> problem.fix().isPresent() || problem.judgement()).limit(MOST_IN_MENU)
				.forEach(problem -> {
					menu.add(new Separator());
					of(file, problem).forEach(menu::add);
				});
	}

	/** Confirms the one field whose value is unconfirmed. */
	public void confirm(ModelFile file, Problem problem) {
		WindowOperation.perform(ConfirmValues.of(engagementFiles.model(), file, Set.of(problem.feature())));
	}

	/** Applies one fix of a problem. */
	public void fix(ModelFile file, Problem problem, QuickFix fix) {
		fix(file, problem.code(), problem.feature(), Optional.of(fix.id()));
	}

	/** Applies the fixes of all problems of a kind in a file, as one operation. */
	public void fixAll(ModelFile file, String code) {
		WindowOperation
				.perform(new ApplyFixes(engagementFiles.model(), engagementFiles.problems().now(), file, Set.of(code)));
	}

	/** Asks for a reason and accepts a judgement. */
	public void accept(ModelFile file, Problem problem) {
		AcceptDialog.ask(shell.getShell(), problem.message())
				.ifPresent(reason -> accept(file, problem.code(), problem.feature(), reason));
	}

	/** Accepts a judgement that is known by its code and the path of its field. */
	public void accept(ModelFile file, String code, String feature, String reason) {
		WindowOperation.perform(new AcceptProblem(engagementFiles.model(), engagementFiles.problems().now(), file, code,
				feature, reason,
				engagementFiles.recorder()));
	}

	/** Applies one fix of such a problem, or the best one. */
	public void fix(ModelFile file, String code, String feature, Optional<String> fix) {
		WindowOperation.perform(
				new ApplyFix(engagementFiles.model(), engagementFiles.problems().now(), file, code, feature, fix));
	}

	private long ofKind(ModelFile file, String code) {
		return engagementFiles.problems().of(file).stream().flatMap(found -> found.open().stream())
				.filter(problem -> problem.code().equals(code) && problem.fix().isPresent()).count();
	}

	/**
	 * What an action takes as its text: an @ or a tab would be read as the beginning of a key, an &amp; of a letter.
	 */
	private static String text(String label) {
		String escaped = LegacyActionTools.escapeMnemonics(label).replace('\t', ' ');
		return escaped.indexOf('@') < 0 ? escaped : escaped + '@';
	}

	private static IAction action(String label, Runnable act) {
		return new Action(text(label)) {

			@Override
			public void run() {
				act.run();
			}
		};
	}
}
