package org.portwright.phones.ui.internal.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectToolItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.phones.ui.internal.pairing.PairingCode;
import org.portwright.phones.ui.internal.pairing.PairingCodeDialog;
import org.portwright.phones.ui.internal.pairing.PairingCodes;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.phones.ui.internal.pairing.SignInPage;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.guides.WebPages;

/**
 * What can be done with the phone that is shown: in the tool bar of the view, and in its menu, which the keyboard
 * reaches. Both lie beside the tab, so that the picture has the room below.
 */
final class PhoneActions {

	private static final String GUIDE = "org.portwright.ui.signInPhone"; //$NON-NLS-1$
	private static final String END = "org.portwright.ui.endSignIn"; //$NON-NLS-1$
	private static final String ICON = "platform:/plugin/org.portwright.phones.ui/icons/%s.svg"; //$NON-NLS-1$
	/** What the platform knows the menu of a view by. */
	private static final String VIEW_MENU = "ViewMenu"; //$NON-NLS-1$

	private final IWorkbenchWindow window;
	private final PairingCodes codes;
	private final MToolBar bar = MMenuFactory.INSTANCE.createToolBar();
	private final MMenu menu = MMenuFactory.INSTANCE.createMenu();
	private final List<Act> acts = new ArrayList<>();
	private final Act copy;
	private final Act page;
	private final Act fresh;
	private final Act guide;
	private final Act end;
	private Optional<PhonePlace> shown = Optional.empty();

	/** One of them, in both places. */
	private record Act(MDirectToolItem tool, MDirectMenuItem entry, Deed deed) {

		void enable(boolean enabled) {
			deed.can = enabled;
			tool.setEnabled(enabled);
			entry.setEnabled(enabled);
		}
	}

	/** What is done, as the platform calls it; it enables again by itself what does not say that it cannot be done. */
	private static final class Deed {

		private final Runnable what;
		private boolean can;

		Deed(Runnable what) {
			this.what = what;
		}

		@CanExecute
		boolean can() {
			return can;
		}

		@Execute
		void run() {
			what.run();
		}
	}

	/** @param run runs a command on a phone */
	PhoneActions(MPart part, IWorkbenchWindow window, PairingCodes codes, BiConsumer<String, PhonePlace> run) {
		this.window = window;
		this.codes = codes;
		bar.setElementId(PhoneView.ID);
		menu.setElementId(PhoneView.ID);
		menu.getTags().add(VIEW_MENU);
		copy = act("copy-code", Messages.PhoneActions_copy, this::copy); //$NON-NLS-1$
		page = act("open-page", Messages.PhoneActions_page, () -> WebPages.open(window, SignInPage.address())); //$NON-NLS-1$
		fresh = act("new-code", Messages.PhoneActions_fresh, //$NON-NLS-1$
				() -> shown.ifPresent(phone -> new PairingCodeDialog(window.getShell(), codes, shown).open()));
		guide = act("go-on", Messages.PhoneActions_guide, () -> shown.ifPresent(phone -> run.accept(GUIDE, phone))); //$NON-NLS-1$
		end = act("end-sign-in", Messages.PhoneActions_end, () -> shown.ifPresent(phone -> run.accept(END, phone))); //$NON-NLS-1$
		showNone();
		// A window that is opened again has those of before, which do nothing.
		part.getMenus().removeIf(each -> each.getTags().contains(VIEW_MENU));
		part.getMenus().add(menu);
		part.setToolbar(bar);
	}

	private Act act(String name, String text, Runnable what) {
		var deed = new Deed(what);
		MDirectToolItem tool = MMenuFactory.INSTANCE.createDirectToolItem();
		tool.setElementId(PhoneView.ID + '.' + name);
		tool.setIconURI(ICON.formatted(name));
		tool.setTooltip(text.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
		tool.setObject(deed);
		bar.getChildren().add(tool);
		MDirectMenuItem entry = MMenuFactory.INSTANCE.createDirectMenuItem();
		entry.setElementId(PhoneView.ID + '.' + name);
		entry.setIconURI(ICON.formatted(name));
		entry.setLabel(text);
		entry.setObject(deed);
		menu.getChildren().add(entry);
		var act = new Act(tool, entry, deed);
		acts.add(act);
		return act;
	}

	private void copy() {
		shown.flatMap(codes::of).map(PairingCode::text)
				.ifPresent(code -> TextClipboard.copy(window.getShell().getDisplay(), code));
	}

	/** Offers what fits a phone and its screen. */
	void show(PhonePlace phone, PhonePicture picture, boolean isUnderWay) {
		shown = Optional.of(phone);
		boolean isCode = picture.screen().isCode();
		copy.enable(!picture.largeCode().isEmpty());
		page.enable(isCode);
		fresh.enable(isCode);
		guide.enable(true);
		end.enable(isUnderWay);
	}

	MToolBar bar() {
		return bar;
	}

	MMenu menu() {
		return menu;
	}

	/** What can be done now. */
	List<String> offered() {
		return acts.stream().map(Act::tool).filter(MDirectToolItem::isEnabled).map(MDirectToolItem::getTooltip)
				.toList();
	}

	/** Offers nothing, as there is no phone. */
	void showNone() {
		shown = Optional.empty();
		acts.forEach(each -> each.enable(false));
	}
}
