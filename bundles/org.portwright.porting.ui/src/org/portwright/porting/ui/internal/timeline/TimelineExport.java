package org.portwright.porting.ui.internal.timeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.portwright.documents.PictureDocument;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineSheet;
import org.portwright.documents.timeline.TimelineSvg;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.wizards.FileNames;
import org.portwright.workspace.documents.WriteDocument;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Handover;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/** Writes what a canvas shows to a file: asks where, and what kind it is to be. */
final class TimelineExport {

	private static final long SHOWN_MS = 12_000;

	private final TimelineCanvas canvas;
	private final EngagementFiles engagementFiles;
	private final Optional<IProject> engagement;

	TimelineExport(TimelineCanvas canvas, EngagementFiles engagementFiles, Optional<IProject> engagement) {
		this.canvas = canvas;
		this.engagementFiles = engagementFiles;
		this.engagement = engagement;
	}

	/** Asks for the file and writes it. */
	void ask() {
		canvas.timeline().ifPresent(timeline -> {
			List<PictureDocument> kinds = PictureDocument.all();
			var dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
			dialog.setText(Messages.TimelineExport_title);
			dialog.setOverwrite(true);
			dialog.setFilterExtensions(kinds.stream().map(kind -> "*." + kind.ending()).toArray(String[]::new)); //$NON-NLS-1$
			dialog.setFilterNames(kinds.stream()
					.map(kind -> NLS.bind(Messages.TimelineExport_files, kind.label(), kind.ending()))
					.toArray(String[]::new));
			engagement.map(IProject::getLocation).map(IPath::toOSString).ifPresent(dialog::setFilterPath);
			dialog.setFileName(engagement.map(IProject::getName).orElse(FileNames.legal(timeline.title())) + '.'
					+ kinds.getFirst().ending());
			@Nullable
			String chosen = dialog.open();
			if (chosen != null) {
				PictureDocument filtered = kinds.get(Math.max(0, dialog.getFilterIndex()));
				PictureDocument kind = kinds.stream()
						.filter(one -> chosen.toLowerCase(Locale.ROOT).endsWith('.' + one.ending())).findFirst()
						.orElse(filtered);
				write(timeline, kind, Path.of(chosen));
			}
		});
	}

	/** Writes it in the background and says where it is. */
	void write(Timeline timeline, PictureDocument kind, Path target) {
		Timeline dated = new Timeline(timeline.title(), timeline.today(), Optional.empty(), timeline.orders());
		Display display = canvas.getDisplay();
		TimelineSheet sheet = TimelineSheet.of(dated, canvas.fonts(), TimelineSheet.WIDTH);
		Calculation<Path> work = WriteDocument.to(kind, target, (out, host) -> {
			if (kind == PictureDocument.SVG) {
				TimelineSvg.write(dated, out);
			} else {
				out.write(new PictureStrips(sheet, display).png(
						new Handover(engagementFiles.runner().modelThread(), host.monitor())::call, host.monitor()));
			}
		});
		engagementFiles.runner().run(work, RunMode.asked(Messages.TimelineExport_job), written -> {
			engagementFiles.refresh();
			if (!canvas.isDisposed()) {
				tell(canvas.getShell(), written);
			}
		});
	}

	/** Says in passing where the picture is; a click opens it. */
	private static void tell(Shell shell, Path picture) {
		NotificationPopup.forShell(shell).title(Messages.TimelineExport_title, true).content(parent -> {
			var link = new Link(parent, SWT.WRAP);
			// A link has no way to write a bracket that begins no tag.
			String name = String.valueOf(picture.getFileName()).replace("&", "&&").replace('<', '\u2039'); //$NON-NLS-1$ //$NON-NLS-2$
			link.setText(NLS.bind(Messages.TimelineExport_done, "<a>" + name + "</a>")); //$NON-NLS-1$ //$NON-NLS-2$
			link.addListener(SWT.Selection, event -> Program.launch(picture.toString()));
			return link;
		}).delay(SHOWN_MS).open();
	}
}
