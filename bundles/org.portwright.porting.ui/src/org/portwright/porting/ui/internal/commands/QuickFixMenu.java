package org.portwright.porting.ui.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.portwright.model.PortOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.WindowOperation;
import org.portwright.ui.problems.ProblemAid;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fixes.ApplyFixes;
import org.portwright.workspace.resources.EngagementFiles;

/** The quick fixes of the selected order: one entry a kind of problem, all at once, and what capabilities offer. */
public final class QuickFixMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		List<IContributionItem> items = new ArrayList<>();
		if (window != null
				&& window.getService(ESelectionService.class).getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof PortOrder order) {
			EngagementFiles engagementFiles = Objects.requireNonNull(window.getService(EngagementFiles.class));
			engagementFiles.model().fileOf(order).ifPresent(file -> fill(items, engagementFiles, file));
		}
		if (items.isEmpty()) {
			var nothing = new Action(Messages.QuickFixMenu_nothing) {
				// It only says so.
			};
			nothing.setEnabled(false);
			items.add(new ActionContributionItem(nothing));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static void fill(List<IContributionItem> items, EngagementFiles engagementFiles, ModelFile file) {
		Optional<Problems> problems = engagementFiles.problems().of(file);
		Map<String, @Nullable String> labels = new LinkedHashMap<>();
		for (Problem problem : problems.map(Problems::open).orElseGet(List::of)) {
			problem.fix().ifPresent(fix -> labels.merge(problem.code(), fix.label(),
					(first, other) -> NLS.bind(Messages.QuickFixMenu_andOthers, first)));
		}
		labels.forEach((code, label) -> items.add(item(String.valueOf(label), engagementFiles, file, Set.of(code))));
		if (items.size() > 1) {
			items.add(new Separator());
			items.add(item(Messages.QuickFixMenu_all, engagementFiles, file, Set.of()));
		}
		problems.map(Problems::open).orElseGet(List::of).stream().map(Problem::code).distinct()
				.forEach(code -> ProblemAid.of(code).forEach(
						aid -> items.add(item(aid.label(code).orElseThrow(), () -> aid.act(file)))));
	}

	private static IContributionItem item(String label, EngagementFiles engagementFiles, ModelFile file,
			Set<String> codes) {
		return item(label, () -> WindowOperation
				.perform(new ApplyFixes(engagementFiles.model(), engagementFiles.problems().now(), file, codes)));
	}

	private static IContributionItem item(String label, Runnable act) {
		return new ActionContributionItem(new Action(label.replace("&", "&&")) { //$NON-NLS-1$ //$NON-NLS-2$

			@Override
			public void run() {
				act.run();
			}
		});
	}
}
