package org.portwright.ui.internal.versions;

import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.ui.PlatformUI;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/** Work on files of the Eclipse workspace as they are on the disk and in its history. */
final class FileWork {

	private FileWork() {
	}

	/** Reads something, and tells it on the window's thread. */
	static <R> void read(String name, Calculation<R> work, Consumer<R> told) {
		runner().run(work, RunMode.shown(name), told::accept);
	}

	/** Changes something, as one change of the workspace. */
	static void change(String name, IResource changed, ICoreRunnable change) {
		Calculation<IResource> work = host -> {
			IWorkspace workspace = changed.getWorkspace();
			IResourceRuleFactory rules = workspace.getRuleFactory();
			workspace.run(change, MultiRule.combine(rules.modifyRule(changed), rules.refreshRule(changed)),
					IWorkspace.AVOID_UPDATE, host.monitor());
			return changed;
		};
		runner().run(work, RunMode.asked(name), done -> {
			// The workspace tells what changed.
		});
	}

	private static WorkRunner runner() {
		return PlatformUI.getWorkbench().getService(EngagementFiles.class).runner();
	}
}
