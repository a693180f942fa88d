namespace Cremona.Transparency.Tests.Conventions;

/// <summary>Types of one room that all reach each other must be read together: a circle holds three at most.</summary>
public sealed class CircleTests
{
    private const int Largest = 3;

    [Fact]
    public void No_dependency_cycle_of_types_is_large()
    {
        var links = Uses
            .All.Select(use => (User: Uses.Outermost(use.User), Used: Uses.Outermost(use.Used)))
            .Where(use => use.User != use.Used && Uses.RoomOf(use.User) is { } room && Uses.RoomOf(use.Used) == room)
            .Distinct()
            .ToLookup(use => use.User, use => use.Used);
        var reach = links.ToDictionary(group => group.Key, group => Reached(group.Key, links));
        var circles = reach
            .Keys.Select(type =>
                reach[type]
                    .Where(other => reach.GetValueOrDefault(other)?.Contains(type) == true)
                    .Select(other => other.Name)
                    .Order(StringComparer.Ordinal)
                    .ToArray()
            )
            .Where(circle => circle.Length > Largest)
            .Select(circle => string.Join(' ', circle))
            .Distinct();
        Assert.Equal([], circles);
    }

    private static HashSet<Type> Reached(Type from, ILookup<Type, Type> links)
    {
        var (reached, waiting) = (new HashSet<Type>(), new Stack<Type>([from]));
        while (waiting.TryPop(out var type))
        {
            foreach (var next in links[type].Where(reached.Add))
            {
                waiting.Push(next);
            }
        }

        return reached;
    }
}
