using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;
using Cremona.Transparency.Themes.Views;

namespace Cremona.Transparency.Themes;

/// <summary>The base class of the views, with one view for each part of a page and none for each kind of page.</summary>
/// <typeparam name="TModel">The model of the view.</typeparam>
public abstract class TinyView<TModel> : View<TModel>
{
    /// <summary>Writes a part of a page; nothing for null.</summary>
    protected Written Part(object? part)
    {
        switch (part)
        {
            case null:
                break;
            case string words:
                Show(new Views_Words(), words);
                break;
            case RichText text:
                Write(text);
                break;
            case Shown value:
                Show(new Views_Value(), value);
                break;
            case Link link:
                Show(new Views_Reference(), link);
                break;
            case Entry entry:
                Show(new Views_Record(), entry);
                break;
            case DataTable table:
                Show(new Views_Cells(), table);
                break;
            case Picture picture:
                Show(new Views_Image(), picture);
                break;
            case Titled titled:
                Show(new Views_Part(), titled);
                break;
            case IReadOnlyList<Link> { Count: > 0 } links:
                Show(new Views_References(), links);
                break;
            case IReadOnlyList<Fact> { Count: > 0 } facts:
                Show(new Views_Terms(), facts);
                break;
            case IReadOnlyList<Note> { Count: > 0 } notes:
                Show(new Views_Remarks(), notes);
                break;
            case IEnumerable<object> parts:
                Each(parts);
                break;
            default:
                throw new NotSupportedException($"no view for {part.GetType().Name}");
        }

        return default;
    }

    private void Each(IEnumerable<object> parts)
    {
        foreach (var part in parts)
        {
            Part(part);
            MayEndPiece();
        }
    }
}
