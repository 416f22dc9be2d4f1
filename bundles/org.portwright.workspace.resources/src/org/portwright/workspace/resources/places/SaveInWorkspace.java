package org.portwright.workspace.resources.places;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.PreparedSave;

/**
 * One save of one file as one change of the Eclipse workspace: the version before goes to the local history, the new
 * one takes its place in one step, and the workspace hears of it.
 */
public final class SaveInWorkspace {

	private final ModelFiles storage;
	private final PreparedSave save;
	private final boolean overwrite;
	private @Nullable SaveResult result;
	private @Nullable SaveFailedException failure;

	public SaveInWorkspace(ModelFiles storage, PreparedSave save, boolean overwrite) {
		this.storage = storage;
		this.save = save;
		this.overwrite = overwrite;
	}

	/** Saves the file, whether the workspace has it or not. */
	public SaveResult run(IWorkspace workspace, Locations locations, IProgressMonitor monitor)
			throws SaveFailedException {
		Path path;
		do {
			path = save.resource().file();
			Optional<IFile> file = locations.file(path);
			if (file.isPresent()) {
				run(workspace, file.get(), path, monitor);
			} else {
				write();
			}
		} while (result == null && failure == null && !save.resource().file().equals(path));
		SaveFailedException thrown = failure;
		if (thrown != null) {
			throw thrown;
		}
		SaveResult done = result;
		if (done == null) {
			throw new IllegalStateException(path.toString());
		}
		return done;
	}

	/** Writes nothing if the file was moved while others kept it busy: then it is another one that has to be free. */
	private void run(IWorkspace workspace, IFile file, Path path, IProgressMonitor monitor) {
		IResourceRuleFactory rules = workspace.getRuleFactory();
		ISchedulingRule rule = MultiRule.combine(rules.modifyRule(file), rules.refreshRule(file));
		try {
			workspace.run(progress -> {
				if (save.resource().file().equals(path)) {
					write();
				}
				if (result instanceof SaveResult.Saved) {
					file.refreshLocal(IResource.DEPTH_ZERO, SubMonitor.convert(progress));
				}
			}, rule, IWorkspace.AVOID_UPDATE, monitor);
		} catch (CoreException e) {
			// What was saved is saved all the same; the workspace notices with its next refresh.
			ILog.of(SaveInWorkspace.class).log(e.getStatus());
		}
	}

	private void write() {
		try {
			result = overwrite ? storage.overwrite(save) : storage.write(save);
		} catch (SaveFailedException e) {
			failure = e;
		}
	}
}
