package org.portwright.ui.internal.guides;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.ui.Failures;
import org.portwright.ui.guides.GuideCommand;
import org.portwright.ui.guides.GuideSubject;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** Opens a guide for whatever is selected or edited, as far as it is for that. */
public final class OpenGuide extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (event != null) {
			Guides.named(String.valueOf(event.getParameter(GuideCommand.GUIDE)))
					.ifPresent(guide -> open(guide, shown(event)));
		}
		return null;
	}

	/** What is selected, then what is edited. */
	private static List<Object> shown(ExecutionEvent event) {
		Optional<Object> selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				? Optional.ofNullable(selection.getFirstElement())
				: Optional.empty();
		Optional<Object> edited = Optional.ofNullable(HandlerUtil.getActiveEditor(event))
				.map(IEditorPart::getEditorInput);
		return Stream.of(selected, edited).flatMap(Optional::stream).toList();
	}

	private static void open(Guide guide, List<Object> shown) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		about(guide).ifPresent(about -> open(files, guide, about, shown));
	}

	/** Who knows whom a guide is for; tells the user if that is not installed. */
	static Optional<GuideSubject> about(Guide guide) {
		Optional<GuideSubject> about = GuideSubject.of(guide.subject());
		if (about.isEmpty()) {
			Failures.show(Status.info(NLS.bind(Messages.OpenGuide_notInstalled, guide.title())));
		}
		return about;
	}

	private static void open(EngagementFiles files, Guide guide, GuideSubject about, List<Object> shown) {
		try {
			List<EObject> objects = shown.stream().map(each -> object(files, each)).flatMap(Optional::stream).toList();
			OpenedGuide.of(files, guide, about, about.choose(objects)).open();
		} catch (CoreException e) {
			Failures.show(e);
		}
	}

	private static Optional<EObject> object(EngagementFiles files, Object shown) {
		return shown instanceof EObject object ? Optional.of(object)
				: Optional.ofNullable(Adapters.adapt(shown, IFile.class)).flatMap(files::opened).map(ModelFile::root);
	}
}
