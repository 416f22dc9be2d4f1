package org.portwright.ui.internal.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.portwright.ui.Failures;
import org.portwright.ui.problems.ProblemActions;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.ProblemMarkers;
import org.portwright.workspace.resources.reading.Opening;

/**
 * One thing to do about a marker, and about others of its kind. The file need not be open: it is opened in the
 * background first, so this comes back before the problem is solved.
 */
abstract class ProblemResolution extends WorkbenchMarkerResolution {

	private final IMarker marker;

	ProblemResolution(IMarker marker) {
		this.marker = marker;
	}

	/** Does it in one file. */
	abstract void solve(ProblemActions actions, ModelFile file, List<IMarker> markers);

	/** Called before any file is opened, on the window's thread; says whether to go on. */
	boolean prepare(IMarker first) {
		return true;
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker @Nullable [] markers) {
		return markers == null ? new IMarker[0]
				: Stream.of(markers).filter(other -> !other.equals(marker) && code(other).equals(code(marker)))
						.toArray(IMarker[]::new);
	}

	@Override
	public void run(@Nullable IMarker only) {
		run(new IMarker[] { marker }, null);
	}

	@Override
	public void run(IMarker @Nullable [] markers, @Nullable IProgressMonitor monitor) {
		if (markers == null || markers.length == 0 || !prepare(markers[0])) {
			return;
		}
		Map<IFile, List<IMarker>> byFile = new LinkedHashMap<>();
		for (IMarker each : markers) {
			if (each.getResource() instanceof IFile file) {
				byFile.computeIfAbsent(file, f -> new ArrayList<>()).add(each);
			}
		}
		EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		var actions = new ProblemActions(engagementFiles, PlatformUI.getWorkbench().getModalDialogShellProvider());
		byFile.forEach((file, ofFile) -> open(engagementFiles, file, opened -> solve(actions, opened, ofFile)));
	}

	private static void open(EngagementFiles engagementFiles, IFile file, Consumer<ModelFile> then) {
		engagementFiles.open(file, new Opening() {

			@Override
			public void opened(ModelFile opened) {
				then.accept(opened);
			}

			@Override
			public void failed(IStatus reason) {
				Failures.show(reason);
			}
		});
	}

	/** How many markers of the file of a marker are of its kind. */
	static long ofKind(IMarker marker) {
		try {
			return Stream.of(marker.getResource().findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO))
					.filter(other -> code(other).equals(code(marker))).count();
		} catch (CoreException e) {
			// It is gone: so are its markers.
			return 0;
		}
	}

	static String code(IMarker marker) {
		return marker.getAttribute(ProblemMarkers.CODE, ""); //$NON-NLS-1$
	}

	static String feature(IMarker marker) {
		return marker.getAttribute(ProblemMarkers.FEATURE, ""); //$NON-NLS-1$
	}

	@Override
	public String getDescription() {
		return marker.getAttribute(IMarker.MESSAGE, ""); //$NON-NLS-1$
	}

	@Override
	public @Nullable Image getImage() {
		return null;
	}
}
