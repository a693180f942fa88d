namespace Cremona.Transparency.Razor;

/// <summary>The result of a part that has already written itself: nothing more to write.</summary>
public readonly record struct Written;
