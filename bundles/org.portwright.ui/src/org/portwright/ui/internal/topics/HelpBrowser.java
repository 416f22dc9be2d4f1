package org.portwright.ui.internal.topics;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.Failures;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.internal.topics.TopicSearch.Hit;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/** The help: a field to search in, the topics or what was found of them, and the topic that is read. */
final class HelpBrowser {

	private static final int[] BESIDE = { 35, 65 };
	private static final int[] ABOVE = { 30, 70 };
	private static final int WIDE = 90;

	private final Composite control;
	private final Text search;
	private final Button back;
	private final SashForm sash;
	private final TopicList list;
	private final TopicText text;
	private final Deque<String> before = new ArrayDeque<>();
	private Optional<Topics> topics = Optional.empty();
	private Optional<String> wanted = Optional.of(Topics.START);
	private String address = ""; //$NON-NLS-1$
	private boolean reading;

	HelpBrowser(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(control);
		search = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.HelpBrowser_search);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
		back = new Button(control, SWT.PUSH);
		back.setText(Messages.HelpBrowser_back);
		back.setEnabled(false);
		sash = new SashForm(control, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
		list = new TopicList(sash, this::chosen);
		text = new TopicText(sash, this::follow);
		sash.setWeights(ABOVE);
		listen();
		Calculation<Topics> work = host -> Topics.read();
		PlatformUI.getWorkbench().getService(EngagementFiles.class).runner().run(work,
				RunMode.hidden(Messages.HelpBrowser_job), this::arrived);
	}

	private void listen() {
		search.addModifyListener(typed -> searchNow());
		search.addListener(SWT.DefaultSelection, entered -> {
			if (entered.detail != SWT.ICON_CANCEL) {
				list.openFirst();
				text.control().setFocus();
			}
		});
		search.addListener(SWT.KeyDown, key -> {
			if (key.keyCode == SWT.ARROW_DOWN) {
				key.doit = false;
				list.control().setFocus();
			}
		});
		back.addListener(SWT.Selection, pressed -> goBack());
		control.addListener(SWT.Resize, resized -> {
			boolean wide = control.getSize().x > letters(WIDE).x;
			if ((sash.getOrientation() == SWT.HORIZONTAL) != wide) {
				sash.setOrientation(wide ? SWT.HORIZONTAL : SWT.VERTICAL);
				sash.setWeights(wide ? BESIDE : ABOVE);
			}
		});
	}

	Control control() {
		return control;
	}

	/** How wide and how high so many letters are, in pixels. */
	Point letters(int count) {
		var gc = new GC(control);
		try {
			return new Point((int) (gc.getFontMetrics().getAverageCharacterWidth() * count),
					gc.getFontMetrics().getHeight() * count);
		} finally {
			gc.dispose();
		}
	}

	/** Shows a topic, as soon as it is there. */
	void show(String topic) {
		reading = !Topics.START.equals(topic);
		if (topics.isEmpty()) {
			wanted = Optional.of(topic);
		} else {
			open(topic);
		}
	}

	/** The topic that is read. */
	Optional<Topic> shown() {
		return text.shown();
	}

	/** What is typed into the field, and searched. */
	Text search() {
		return search;
	}

	/** The topics, or what was found of them. */
	TopicList list() {
		return list;
	}

	/** The text of the topic. */
	TopicText text() {
		return text;
	}

	/** Who asked for a topic reads it; who opened the help searches. */
	void setFocus() {
		(reading ? text.control() : search).setFocus();
	}

	private void arrived(Topics read) {
		if (control.isDisposed()) {
			return;
		}
		topics = Optional.of(read);
		list.show(read);
		searchNow();
		wanted.ifPresent(this::open);
		wanted = Optional.empty();
	}

	private void searchNow() {
		TopicSearch sought = TopicSearch.of(search.getText());
		topics.ifPresent(all -> {
			if (sought.isEmpty()) {
				list.show(all);
				list.select(address);
			} else {
				list.show(sought.in(all.all()), Messages.HelpBrowser_none);
			}
		});
	}

	private void chosen(Topic topic, Optional<Hit> hit) {
		boolean other = !topic.address().equals(address);
		if (other) {
			remember();
		}
		if (other || hit.isPresent()) {
			address = topic.address();
			text.show(topic, TopicSearch.of(hit.isPresent() ? search.getText() : "")); //$NON-NLS-1$
			hit.ifPresent(found -> text.reveal(found.line()));
		}
	}

	private void follow(String target) {
		if (target.startsWith("/")) { //$NON-NLS-1$
			open(target);
		} else {
			browse(target);
		}
	}

	private static void browse(String target) {
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(target).toURL());
		} catch (PartInitException | MalformedURLException e) {
			Failures.show(e);
		}
	}

	private void open(String target) {
		topics.flatMap(all -> all.find(target)).ifPresent(topic -> {
			if (!topic.address().equals(address)) {
				remember();
				address = topic.address();
				text.show(topic, new TopicSearch(List.of()));
				list.select(address);
			}
			int place = target.indexOf('#');
			if (place >= 0) {
				text.reveal(target.substring(place + 1));
			}
		});
	}

	private void remember() {
		if (!address.isEmpty() && !address.equals(before.peek())) {
			before.push(address);
			back.setEnabled(true);
		}
	}

	/** Goes back to the topic that was read before. */
	void goBack() {
		if (!before.isEmpty()) {
			String last = before.pop();
			// Where one goes back from is not gone back to.
			address = ""; //$NON-NLS-1$
			open(last);
			back.setEnabled(!before.isEmpty());
		}
	}
}
