package org.portwright.ui.internal.recent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * The tenants and orders that were opened last, the last one first. They are preferences of the workspace, written in
 * the background. What is not there is not among them, and comes back with its file.
 */
@SuppressWarnings("nls")
public final class RecentFiles {

	static final int MOST = 10;

	private static final String KEY = "recent";
	private static final Pattern BREAK = Pattern.compile("[\t\n\r]+");

	private final IEclipsePreferences preferences;
	private final IWorkspaceRoot root;
	private final WorkRunner runner;

	/** What the preferences have, of the files of a workspace. */
	public RecentFiles(IEclipsePreferences preferences, IWorkspaceRoot root, WorkRunner runner) {
		this.preferences = preferences;
		this.root = root;
		this.runner = runner;
	}

	/**
	 * A file was opened.
	 *
	 * @param name what is in it is called
	 */
	public void opened(IFile file, String name) {
		var opened = new RecentFile(file.getFullPath().toPortableString(), BREAK.matcher(name).replaceAll(" "));
		change(known -> {
			List<RecentFile> changed = new ArrayList<>(known);
			changed.removeIf(recent -> recent.path().equals(opened.path()));
			changed.addFirst(opened);
			return changed;
		});
	}

	/** Those that are there. */
	List<RecentFile> present() {
		return all().stream().filter(recent -> recent.file(root).exists()).toList();
	}

	private void change(UnaryOperator<List<RecentFile>> change) {
		String before = preferences.get(KEY, "");
		String after = change.apply(all()).stream().limit(MOST)
				.map(recent -> recent.path() + '\t' + recent.name()).collect(Collectors.joining("\n"));
		if (!after.equals(before)) {
			preferences.put(KEY, after);
			Calculation<Boolean> work = host -> written();
			runner.run(work, RunMode.hidden(Messages.RecentFiles_writing).latestFor(this), done -> {
				// Nobody waits for it.
			});
		}
	}

	private Boolean written() throws CoreException {
		try {
			preferences.flush();
			return true;
		} catch (BackingStoreException e) {
			throw new CoreException(Status.warning(Messages.RecentFiles_notWritten, e));
		}
	}

	private List<RecentFile> all() {
		return preferences.get(KEY, "").lines().map(line -> line.split("\t", 2)).filter(parts -> parts.length == 2)
				.map(parts -> new RecentFile(parts[0], parts[1])).toList();
	}
}
