package org.portwright.app.internal.texts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String ActionBars_copySupportDetails;
	public static String ActionBars_edit;
	public static String ActionBars_errorLog;
	public static String ActionBars_file;
	public static String ActionBars_findActions;
	public static String ActionBars_help;
	public static String ActionBars_new;
	public static String ActionBars_print;
	public static String ActionBars_rename;
	public static String ActionBars_showView;
	public static String ActionBars_switchWorkspace;
	public static String ActionBars_theme;
	public static String ActionBars_themeDark;
	public static String ActionBars_themeLight;
	public static String ActionBars_themeSystem;
	public static String ActionBars_window;
	public static String CopySupportDetails_copied;
	public static String EngagementProperties_engagement;
	public static String EngagementProperties_orders;
	public static String EngagementProperties_place;
	public static String EngagementProperties_tenants;
	public static String FailureDialog_close;
	public static String FailureDialog_copyDetails;
	public static String FailureDialog_message;
	public static String FailureDialog_title;
	public static String FolderWait_waiting;
	public static String OpenWorkspace_choose;
	public static String OpenWorkspace_chooseMessage;
	public static String OpenWorkspace_exit;
	public static String OpenWorkspace_inUseMessage;
	public static String OpenWorkspace_inUseTitle;
	public static String OpenWorkspace_notWritableMessage;
	public static String OpenWorkspace_notWritableTitle;
	public static String OpenWorkspace_tryAgain;
	public static String PlatformWords_import;
	public static String PlatformWords_importArchive;
	public static String PlatformWords_importArchiveDialog;
	public static String PlatformWords_importClose;
	public static String PlatformWords_importCopy;
	public static String PlatformWords_importDescription;
	public static String PlatformWords_importFolder;
	public static String PlatformWords_importFolderDialog;
	public static String PlatformWords_importHide;
	public static String PlatformWords_importInvalid;
	public static String PlatformWords_importList;
	public static String PlatformWords_importNested;
	public static String PlatformWords_importNone;
	public static String PlatformWords_importSearching;
	public static String PlatformWords_importTask;
	public static String PlatformWords_importThere;
	public static String PlatformWords_importThereOrInvalid;
	public static String PlatformWords_save;
	public static String PlatformWords_saveWhich;
	public static String PlatformWords_workingSets;
	public static String PlatformWords_workingSetsWhich;
	public static String PreferencePage_folder;
	public static String PreferencePage_folderTooltip;
	public static String PreferencePage_theme;
	public static String StartProgress_engagements;
	public static String StartProgress_name;
	public static String StartProgress_window;
	public static String SupportClipboard_copyFailed;
	public static String SupportDetails_logEnd;
	public static String SupportDetails_unresolved;
	public static String SwitchWorkspace_fixedMessage;
	public static String SwitchWorkspace_fixedTitle;
	public static String SystemBrowser_none;
	public static String ThemeChoice_dark;
	public static String ThemeChoice_light;
	public static String ThemeChoice_system;
	public static String WindowTitle_of;
	public static String WindowTitle_ofFile;
	public static String WindowTitle_product;
	public static String WorkspaceFolder_notRemembered;
	public static String WorkspaceFolder_notWritable;
	public static String WorkspaceKeeper_refreshing;
	public static String WorkspaceKeeper_saveFailedMessage;
	public static String WorkspaceKeeper_saveFailedTitle;
	public static String WorkspaceKeeper_saving;

	static {
		NLS.initializeMessages("org.portwright.app.internal.texts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
